/** @param {number} milliseconds */
export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks again and again until the answer is truthy, and gives that. Throws after `within` milliseconds, naming `what`.
 * @template Value
 * @param {string} what
 * @param {() => Value | Promise<Value>} ask an error counts as "not yet"
 * @param {number} [within]
 * @returns {Promise<NonNullable<Value>>}
 */
export async function until(what, ask, within = 15_000) {
  const end = Date.now() + within;
  let last = '';
  for (;;) {
    try {
      const value = await ask();
      if (value) return value;
    } catch (error) {
      last = String(error);
    }
    if (Date.now() > end) throw new Error(`waited ${within} ms in vain for ${what}${last && ` (${last})`}`);
    await sleep(40);
  }
}
