import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionInterface } from 'webextension-polyfill';
import type { Kind } from './find.mjs';
import type { Served } from './network.mjs';

/** A function that runs in a page: it is sent as source, so it may use nothing but its parameters and the page's globals. */
export type InPage<Scope, Given extends readonly unknown[], Value> = (
  scope: Scope,
  ...given: Given
) => Value | Promise<Value>;

/** The popup as the toolbar click opened it, or the shadow tree of the reader. */
export interface View<Scope> {
  /** Runs a function on the view's document or root. */
  evaluate<Given extends readonly unknown[], Value>(what: InPage<Scope, Given, Value>, ...given: Given): Promise<Value>;
  /** A real click of the mouse in the middle of the first match, scrolled to. */
  click(selector: string): Promise<void>;
  /** Whether something matches and is shown. */
  shows(selector: string): Promise<boolean>;
  /** The text shown by the first match, white space folded; empty if there is none. */
  text(selector: string): Promise<string>;
  /** Waits until something matches and is shown. */
  appears(selector: string): Promise<void>;
}

export interface Popup extends View<Document> {
  /** A real key, by its `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A page under its own address, with what it asked for in vain. */
export interface Visit {
  readonly page: Page;
  readonly refused: { url: string; type: string }[];
}

/** A browser with the extension in it. */
export interface Session {
  readonly kind: Kind;
  readonly browser: Browser;
  /** An extension page in a tab of its own, from which tests reach the extension's interfaces. */
  readonly desk: Page;
  /** What was asked of the network by anything but served pages, the browser's own errands left out. */
  asked(): string[];
  url(file: string): string;
  /** Opens a page of the extension as a tab. */
  openOwn(file: string): Promise<Page>;
  /** Opens a tab that can see only these pages, or whatever there is. */
  visit(pages: Record<string, Served> | null, address?: string): Promise<Visit>;
  tabId(page: Page): Promise<number>;
  /** Runs a function with the extension's `browser` on the desk. */
  inExtension<Given extends readonly unknown[], Value>(
    what: InPage<ExtensionInterface, Given, Value>,
    ...given: Given
  ): Promise<Value>;
  /** The toolbar button, really clicked. */
  clickToolbar(page: Page): Promise<Popup>;
  popupIsOpen(): Promise<boolean>;
  /** Chooses our item of the page's context menu; in Chromium, whose menu no protocol reaches, as the browser reports it. */
  chooseFromMenu(page: Page, id: string): Promise<void>;
  /** Presses a command's keys; in Chromium, whose commands no protocol reaches, as the browser reports it. */
  pressCommand(page: Page, name: string): Promise<void>;
  clipboard(): Promise<{ text: string; html: string }>;
  clearClipboard(): Promise<void>;
  /** Answers a permission prompt; Chromium's cannot be reached, so there a build with the permission granted is tested. */
  answerPrompt(accept: boolean): Promise<void>;
  scheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Stops the background as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** The reader's shadow tree in a page, closed to the page; null if there is none. */
  reader(page: Page): Promise<View<ShadowRoot> | null>;
  close(): Promise<void>;
}
