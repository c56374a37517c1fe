import { PDFDataRangeTransport } from 'pdfjs-dist';
import { PdfOpenError } from './errors.ts';

/** Asks once for `address`; a status that is not `wanted` becomes a PdfOpenError. */
export async function fetchPart(
  address: string,
  wanted: 200 | 206,
  init: RequestInit = {},
): Promise<Response> {
  const response = await fetch(address, init);
  if (response.status === wanted) return response;
  await response.body?.cancel();
  const missing = response.status === 404 || response.status === 410;
  throw new PdfOpenError(
    missing ? 'missing' : 'unreadable',
    `status ${response.status} where ${wanted} was due`,
  );
}

/** The bytes from `begin` up to `end` (not included) of what stands at `address`. Asks a second time before it gives up. */
export async function fetchRange(address: string, begin: number, end: number, signal?: AbortSignal) {
  const ask = async () => {
    const headers = { Range: `bytes=${begin}-${end - 1}` };
    const response = await fetchPart(address, 206, { headers, signal });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length !== end - begin)
      throw new PdfOpenError('truncated', `${bytes.length} bytes at ${begin}`);
    return bytes;
  };
  try {
    return await ask();
  } catch (reason) {
    if (signal?.aborted || (reason instanceof PdfOpenError && reason.code === 'missing')) throw reason;
    return await ask();
  }
}

/**
 * Hands pdf.js a large file in parts. pdf.js asks for ranges itself over http alone and reads any other
 * scheme whole on the main thread, so that this is used on every host. `onLost` is told once when a part
 * can't be read: pdf.js has no way to hear of it and would wait for ever.
 */
export class RangeTransport extends PDFDataRangeTransport {
  readonly #address: string;
  readonly #onLost: (reason: unknown) => void;
  readonly #stop = new AbortController();

  constructor(address: string, size: number, onLost: (reason: unknown) => void) {
    super(size, null);
    this.#address = address;
    this.#onLost = onLost;
  }

  override requestDataRange(begin: number, end: number): void {
    fetchRange(this.#address, begin, end, this.#stop.signal).then(
      (bytes) => {
        if (!this.#stop.signal.aborted) this.onDataRange(begin, bytes);
      },
      (reason) => {
        if (!this.#stop.signal.aborted) this.#onLost(reason);
      },
    );
  }

  override abort(): void {
    this.#stop.abort();
  }
}
