/** The API as a client sees it: JSON over HTTP with a key, nothing else. */
export class DemoClient {
  constructor(
    private readonly url: string,
    private readonly key: string,
    private readonly lang: string,
  ) {}

  async get<T>(path: string): Promise<T> {
    return (await (await this.call('GET', path)).json()) as T;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    return (await (await this.call('POST', path, body)).json()) as T;
  }

  async patch<T>(path: string, body: unknown, ifMatch: string): Promise<T> {
    return (await (await this.call('PATCH', path, body, { 'if-match': ifMatch })).json()) as T;
  }

  async download(path: string): Promise<Buffer> {
    return Buffer.from(await (await this.call('GET', path)).arrayBuffer());
  }

  private async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...headers,
        authorization: `Bearer ${this.key}`,
        'accept-language': this.lang,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`);
    return response;
  }
}
