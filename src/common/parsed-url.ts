/**
 * The address, or null where it is none. `URL.canParse` of Node 20 is not asked: once V8 has optimised the call, it refuses
 * letters from é to ÿ (it hands them on as Latin-1, where UTF-8 is read).
 */
export function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
