export interface PolicyOptions {
  /** Sources for scripts besides the app's own files: hashes or a nonce, quoted as CSP wants them. */
  readonly scripts: readonly string[];
  /** True when people reach the app over https. */
  readonly https: boolean;
  /** Development needs inline scripts, eval and a socket for hot reload. */
  readonly dev: boolean;
}

/**
 * The Content-Security-Policy of a page. In production a script runs only when it is a file of the app or its own text
 * or nonce is named here. Styles may be inline: React writes `style` attributes, which run nothing.
 */
export function contentSecurityPolicy({ scripts, https, dev }: PolicyOptions): string {
  const scriptSources = dev ? ["'unsafe-inline'", "'unsafe-eval'"] : scripts;
  const directives = [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptSources].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    dev ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  if (https) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}
