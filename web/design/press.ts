let isDown = false;
const waiting: (() => void)[] = [];

// Mouse events, which touching gives as well: it is on the first of them that a field loses the focus.
addEventListener('mousedown', () => (isDown = true), true);
// What is dragged away ends without a mouseup.
for (const end of ['mouseup', 'dragend']) {
  addEventListener(
    end,
    () => {
      isDown = false;
      // The click itself follows at once.
      setTimeout(() => waiting.splice(0).forEach((work) => work()));
    },
    true,
  );
}

/** Does it once no press is under way: what it moves on the page would be moved from under the finger, and the press be lost. */
export function afterPress(work: () => void): void {
  if (isDown) waiting.push(work);
  else work();
}
