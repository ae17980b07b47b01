import { session } from '../api/client.js';
import { problemOf } from '../api/problem.js';

/**
 * Gives a file of the API to the browser, under the name that the API gives it.
 * @throws ApiError, NoAnswerError
 */
export async function download(path: string): Promise<void> {
  const response = await session.send(new Request(new URL(path, location.origin)));
  if (!response.ok) throw problemOf(await response.json().catch(() => null), response);
  const said = response.headers.get('content-disposition') ?? '';
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(said)?.[1];
  const name = coded === undefined ? /filename="?([^";]+)/i.exec(said)?.[1] : decodeURIComponent(coded);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name ?? path.split('/').at(-1) ?? 'file';
  link.click();
  // The browser has begun by then; at once it would find nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
