/** A local server that speaks the API of HSDS 3: `GET /api/services` in pages, as the specification has them, and one by id. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const SERVICES = 120;

export interface HsdsServer {
  /** The address of the API. */
  readonly base: string;
  /** What was asked for, in order. */
  readonly asked: string[];
  /** Requests that were ended before they were answered. */
  readonly ended: string[];
  /** Answers before the right one. */
  readonly trouble: { readonly status: number; readonly headers?: Record<string, string> }[];
  /** Takes questions and never answers. */
  isSilent: boolean;
  /** What of a service is different now. */
  changed: Readonly<Record<string, object>>;
  close(): void;
}

function service(at: number): object {
  return {
    id: `service-${at}`,
    name: `${at % 2 ? 'Detox' : 'Peer line'} ${at}`,
    status: at === 7 ? 'inactive' : 'active',
    description: 'Help with drugs.',
    url: 'https://www.example.org/',
    organization: { name: 'Marion County' },
    service_at_locations: [
      {
        id: `sal-${at}`,
        phones: [{ number: `(503) 555-01${String(at % 100).padStart(2, '0')}`, type: 'voice' }],
        location: {
          latitude: 44.94 + at / 100,
          longitude: -123.03,
          addresses: [
            {
              address_1: `${at} Main St`,
              city: 'Salem',
              state_province: 'OR',
              postal_code: '97301',
              address_type: 'physical',
            },
          ],
        },
      },
    ],
  };
}

export async function serveHsds(): Promise<HsdsServer> {
  const all = Array.from({ length: SERVICES }, (_, at) => service(at)) as {
    readonly id: string;
    readonly name: string;
  }[];
  const state = {
    base: '',
    asked: [] as string[],
    ended: [] as string[],
    trouble: [] as HsdsServer['trouble'][number][],
    isSilent: false,
    changed: {} as Readonly<Record<string, object>>,
  };
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    state.asked.push(address);
    response.once('close', () => {
      if (!response.writableEnded) state.ended.push(address);
    });
    response.setHeader('access-control-allow-origin', '*');
    if (state.isSilent) return;
    const odd = state.trouble.shift();
    if (odd) return void response.writeHead(odd.status, odd.headers).end('busy');
    const json = (value: unknown): void =>
      void response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    const [, id] = /^\/api\/services\/(.+)$/.exec(pathname) ?? [];
    if (id) {
      const found = all.find((one) => one.id === id);
      return found ? json({ ...found, ...state.changed[id] }) : void response.writeHead(404).end();
    }
    const words = searchParams.get('search')?.toLowerCase() ?? '';
    const found = all.filter(({ name }) => name.toLowerCase().includes(words));
    const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
    const contents = found.slice((page - 1) * size, page * size);
    json({
      total_items: found.length,
      total_pages: Math.ceil(found.length / size),
      page_number: page,
      size: contents.length,
      contents,
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
