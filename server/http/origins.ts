// Which pages may talk to this server: its own. A browser names the page in Origin; a program names none. Doesn't know
// what is asked.

/** Whether a request with this Origin, sent to this Host, comes from one of our pages or from a program. */
export type AllowedOrigin = (origin: string | undefined, host: string | undefined) => boolean;

/** `publicUrl`: the address people type, where a proxy stands in front. */
export const makeAllowedOrigin = (publicUrl: string | null): AllowedOrigin => {
  const published = publicUrl === null ? null : new URL(publicUrl).origin;
  return (origin, host) => {
    if (origin === undefined) return true;
    if (origin === published) return true;
    const from = URL.canParse(origin) ? new URL(origin) : null;
    return (
      from !== null &&
      // Nothing but an origin: no path, no name before the host.
      from.origin === origin &&
      host !== undefined &&
      /^https?:$/.test(from.protocol) &&
      from.host === host.toLowerCase()
    );
  };
};
