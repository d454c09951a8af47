import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const url = 'https://diary.example/2019/gulls';
const read = (html: string): string => readStory(new JSDOM(html, { url }).window.document, { url }).text;

test('a note on cookies that is longer than a short entry is not taken for it', () => {
  const entry =
    'Two gulls sat on the roof this morning and argued about a chip, and neither of them got it: the cat was there first.';
  const text = read(
    `<html lang="en"><title>Gulls</title><div class="page"><h1>Gulls</h1><div class="text"><p>${entry}</p></div></div>
    <div id="low"><form class="eu-box">Privacy &amp; Cookies: this site uses cookies. By continuing to use this website, you agree to their use.<br>
    To find out more, including how to control cookies, see here: <a href="/cookies">Cookie Policy</a></form></div></html>`,
  );
  expect(text).toBe(entry);
});
