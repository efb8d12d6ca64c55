import type { Socket } from 'node:net';

const READ_BYTES = 256 * 1024;

/**
 * Options for a request: its connection reads into one buffer, which all connections share.
 *
 * Node otherwise allocates 64 KiB outside of V8's heap for each read. V8 collects such memory only when 64 MiB of it have
 * piled up, so the peak would grow with the artifact. The HTTP parser copies what it keeps, so the buffer is free again
 * as soon as the listener returns. Anything that isn't listening gets a copy. A TLS connection inside a proxy's tunnel
 * ignores the option (https://nodejs.org/api/tls.html#tlsconnectoptions-callback).
 */
export const SHARED_READS = {
  onread: {
    buffer: Buffer.allocUnsafeSlow(READ_BYTES),
    callback(this: Socket, bytes: number, buffer: Uint8Array): boolean {
      const chunk = Buffer.from(buffer.buffer, buffer.byteOffset, bytes);
      const isListening = this.readableFlowing && this.readableLength === 0 && this.listenerCount('data') > 0;
      // A listener that wants to wait pauses the socket.
      return isListening ? this.emit('data', chunk) : this.push(Buffer.from(chunk));
    },
  },
};

/**
 * Returns the memory of a part of a body that the HTTP parser copied: V8 would keep it, see above. The chunk is empty
 * afterwards.
 */
export function releaseChunk({ buffer, byteLength }: Buffer): void {
  // Not where it shares its memory.
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
