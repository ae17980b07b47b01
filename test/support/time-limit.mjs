import { addEventHandler } from 'jest-circus';
import { clearTimeout, setTimeout } from 'node:timers';

const MOST_MS = 30_000;

/** The runner knows no time limits: a test or hook that hangs would keep the run from ending. */
addEventHandler((event, state) => {
  const block = state.currentDescribeBlock;
  if (event.name === 'add_test') limit(block.children.at(-1));
  if (event.name === 'add_hook') limit(block.hooks.at(-1));
});

function limit(step) {
  const { fn, timeout = MOST_MS } = step;
  if (fn === undefined || fn.length > 0) return;
  step.fn = async () => {
    let timer;
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`takes more than ${timeout / 1000} seconds`)), timeout);
    });
    try {
      await Promise.race([fn(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  };
}
