import type { Settings } from '../../platform/settings.ts';
import type { Build } from '../elements.ts';

/** What every part of the options page is given. */
export interface OptionsParts {
  readonly document: Document;
  readonly build: Build;
  /** The settings when the page opened. */
  readonly settings: Settings;
  /** Says a short message. */
  readonly say: (text: string) => void;
  /** Stores a change and says that it is stored. */
  save(change: Partial<Settings>): Promise<void>;
}
