/** What `answer` gives, or an error with `complaint` when nothing came within `limit` milliseconds. */
export function inTime<Value>(answer: Promise<Value>, limit: number, complaint: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(complaint)), limit);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
