import type { EvidenceKind, EvidenceReach } from './rows';

/** What evidence of work shows, and where; see data/README.md. */
export interface Evidence {
  kind: EvidenceKind;
  reach: EvidenceReach;
}

/** Whether it shows what was done in the country: no plan, agreement, single event or study, and not elsewhere. */
export function isStrong({ kind, reach }: Evidence): boolean {
  return reach === 'in-country' && (kind === 'activity' || kind === 'listing');
}
