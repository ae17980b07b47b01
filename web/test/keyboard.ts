import type { Locator } from 'playwright-core';

/** As many stops as a page has at the most. */
const STOPS = 400;

/**
 * Goes on by Tab until this control has the focus. A picker on the way opens its list, beside which nothing else is to
 * be found until the next Tab: so nothing is waited for on the way.
 */
async function reach(control: Locator): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < STOPS; stop++) {
    if (await control.evaluateAll((all) => all.some((it) => it === document.activeElement))) return;
    await control.page().keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${String(control)}`);
}

/** Presses a control without a mouse. */
export async function press(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(control);
  await control.page().keyboard.press(key);
}

/** Types into a field, in place of what stood there, without a mouse. */
export async function write(field: Locator, text: string): Promise<void> {
  await reach(field);
  await field.page().keyboard.press('Control+A');
  await field.page().keyboard.type(text);
}
