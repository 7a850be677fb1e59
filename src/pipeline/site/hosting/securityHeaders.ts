/**
 * What each answer says of what browsers may do with it, the policy of what the page may load aside. There is no
 * X-Frame-Options: any site may embed the page.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // What the page uses at most: the clipboard and full screen. All else that a browser could ask a reader for is off.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Other sites load the scripts for embeds, pictures and tables.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // A sandboxed frame has no origin of its own: to it, even its own files come from elsewhere.
  'Access-Control-Allow-Origin': '*',
};
