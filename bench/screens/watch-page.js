/* global window, document, performance, PerformanceObserver, MutationObserver, MessageChannel, requestAnimationFrame */
// Put into a page before its own scripts: what `bench -- screens` reads of it as `window.seen`.
(() => {
  const seen = {
    /** When somebody last pressed something. */
    pressed: 0,
    /** When the frame with the last change of what is shown was there. */
    changed: 0,
    /** How much moved by itself (CLS, without its windows: all of it). */
    shift: 0,
    /** What moved. */
    moved: [],
    /** Of each key: how long it took to the frame after it, in ms; below 16 Chromium tells nothing. */
    keys: new Map(),
    /** Requests that wait for their answer. */
    waiting: 0,
  };
  window.seen = seen;

  const answerEnds = () =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/api/'))
      .map(({ responseEnd }) => responseEnd);
  const quietSince = () => Math.max(seen.changed, seen.pressed, ...answerEnds());
  /** Whether nothing has been on its way and nothing has changed for so long. */
  window.isQuiet = (ms) => seen.changed > 0 && seen.waiting === 0 && performance.now() - quietSince() > ms;
  /** From the end of the answer that was shown last to the frame that showed it; from the press where all had come before. */
  window.fromAnswerToShown = () =>
    seen.changed - Math.max(seen.pressed, ...answerEnds().filter((end) => end <= seen.changed));

  performance.setResourceTimingBufferSize(10_000);
  const send = window.fetch;
  window.fetch = (...all) => {
    seen.waiting += 1;
    return send(...all).finally(() => (seen.waiting -= 1));
  };
  document.addEventListener('click', ({ timeStamp }) => (seen.pressed = timeStamp), true);
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => document.body?.contains(target))) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.changed = performance.now());
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });

  const observe = (type, each, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe(
    'event',
    ({ interactionId, duration }) => {
      if (interactionId > 0)
        seen.keys.set(interactionId, Math.max(seen.keys.get(interactionId) ?? 0, duration));
    },
    { durationThreshold: 16 },
  );
  observe('layout-shift', ({ value, hadRecentInput, sources }) => {
    if (hadRecentInput) return;
    seen.shift += value;
    for (const { node } of sources) seen.moved.push(node?.outerHTML?.slice(0, 80) ?? node?.nodeName ?? '?');
  });
})();
