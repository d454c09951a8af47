/** The few words of ours that a copy holds. */
export interface FormatWords {
  readonly updated: string;
  readonly readOn: string;
  readonly keyPeople: string;
  readonly mentions: (count: number) => string;
}

/** For the command line, and wherever nobody gives others. */
export const englishWords: FormatWords = {
  updated: 'updated',
  readOn: 'read on',
  keyPeople: 'Key people',
  mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
};
