// One request, as a browser makes it: compressed if the host likes, and without following where it leads.
import { hashOfBytes } from '@/lib/site/build.node';
import type { Answer } from './seen';

const timeoutMillis = 20_000;

export async function ask(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'br, gzip', 'user-agent': 'virli-doctor' },
      signal: AbortSignal.timeout(timeoutMillis),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const headers = Object.fromEntries(response.headers);
    const text = isText(headers) ? new TextDecoder().decode(bytes) : '';
    return { url, status: response.status, headers, hash: hashOfBytes(bytes), bytes: bytes.length, text };
  } catch (error) {
    return { url, status: 0, error: reasonOf(error), headers: {}, hash: '', bytes: 0, text: '' };
  }
}

/** Asks for many, a few at a time: a host may take more for an attack. */
export async function askAll(urls: string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = [...urls.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) answers[next[0]] = await ask(next[1]);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return answers;
}

function isText(headers: Record<string, string>): boolean {
  return /^(text|application)\/(html|plain|json|xml|octet-stream)|^$/.test(headers['content-type'] ?? '');
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'no host has that name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it broke the connection off',
  UND_ERR_SOCKET: 'it broke the connection off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody that browsers trust',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody that browsers trust',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'a certificate between it and those that browsers trust is missing',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMillis / 1000} s`;
  const cause: unknown = error.cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? (cause instanceof Error ? cause.message : error.message);
}
