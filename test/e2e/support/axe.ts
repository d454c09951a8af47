import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
}

/** What axe finds wrong in a page, one line a rule with its first places. Evaluation is not bound by a page's policy. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = (await page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })))`)) as Violation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(place).join('; ')}`);
}

function place({ target, failureSummary }: Violation['nodes'][number]): string {
  return `${target.join(' ')} (${failureSummary.split('\n')[1]?.trim()})`;
}
