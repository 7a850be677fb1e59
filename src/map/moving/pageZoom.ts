/**
 * Whether the page was zoomed by two fingers, so that a part of it fills the window. Then fingers move and zoom the page,
 * also on the map: nothing else may be in reach.
 */
export function isPageZoomed(): boolean {
  // A hair's breadth is no zoom.
  return (visualViewport?.scale ?? 1) > 1.01;
}
