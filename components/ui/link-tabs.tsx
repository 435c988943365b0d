'use client';
// Tabs that are links: each has its own address, works without JavaScript, and can be shared.
import { classes } from './classes';
import { PageLink } from './page-link';

export type LinkTab = { readonly href: string; readonly label: string; readonly current: boolean };

export type LinkTabsProps = {
  /** What the tabs are for, to screen readers. */
  readonly label: string;
  readonly tabs: readonly LinkTab[];
  /** Takes the tap instead of the address, where the page can show the tab by itself. */
  readonly onPick?: (tab: LinkTab) => void;
};

export function LinkTabs({ label, tabs, onPick }: LinkTabsProps) {
  return (
    <nav aria-label={label} className="scroll-row border-b border-line bg-paper">
      <ul className="flex min-w-max px-1.5">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <PageLink
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              onClick={(event) => {
                if (onPick === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onPick(tab);
              }}
              className={classes(
                'flex min-h-12 items-center border-b-3 px-2.5 font-semibold',
                tab.current ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink',
              )}
            >
              {tab.label}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
