declare module "autocannon" {
  export interface RequestToSend {
    method?: "GET" | "POST";
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    setupRequest?: (request: RequestToSend, context: object) => RequestToSend;
  }
  export interface Options {
    url: string;
    connections: number;
    duration: number;
    requests?: RequestToSend[];
    headers?: Record<string, string>;
    setupClient?: (client: { setRequests(requests: RequestToSend[]): void }) => void;
  }
  export interface Result {
    /** Seconds. */
    duration: number;
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    errors: number;
    non2xx: number;
  }
  // eslint-disable-next-line import/no-default-export
  export default function autocannon(options: Options): Promise<Result>;
}
