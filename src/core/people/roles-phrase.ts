/** A noun phrase that says who somebody is, in words; `last` is the word behind it. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  /** The noun it turns on. */
  readonly head: number;
  readonly plural: boolean;
}
