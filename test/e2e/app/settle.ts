import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Answers every warning the page shows open, one after the other, with a reason. */
export async function answerWarnings(page: Page): Promise<number> {
  const keep = page.getByRole('button', { name: 'Keep this answer' });
  const answered = page.getByText('Your answer:');
  await page.getByRole('heading', { name: /before you can sign|Nothing stands in the way/ }).waitFor();
  const [open, before] = [await keep.count(), await answered.count()];
  for (let done = 1; done <= open; done += 1) {
    await page.getByLabel('Why it stands').first().fill('Looked at in the record; it does not change the decision.');
    await keep.first().press('Enter');
    await expect.poll(() => answered.count(), { timeout: 20_000 }).toBe(before + done);
  }
  return open;
}
