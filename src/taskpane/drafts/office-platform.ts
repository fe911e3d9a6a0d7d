import { hasOffice } from '../office-ready';

/** Where Excel runs ("PC", "Mac", "OfficeOnline", ...); null outside Excel, or before Office has told. */
export function officePlatform(): string | null {
  return hasOffice() ? platformOf(Office.context) : null;
}

/** Until Office is ready it has no context at all, whatever its types say. */
function platformOf(
  context: { readonly platform?: Office.PlatformType } | undefined,
): string | null {
  return context?.platform === undefined ? null : String(context.platform);
}
