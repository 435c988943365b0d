// A scorer's own phone: a browser with a profile that outlives it, so that it can lose its network, be killed in the middle
// and be opened again. Doesn't know any page.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';

export class ScorersPhone {
  private context: BrowserContext | null = null;
  private constructor(
    private readonly url: string,
    private readonly profile: string,
    private readonly options: LaunchOptions,
  ) {}

  /** `options`: as the project launches browsers. */
  static async buy(url: string, options: LaunchOptions): Promise<ScorersPhone> {
    return new ScorersPhone(url, await mkdtemp(path.join(tmpdir(), 'scorebox-phone-')), options);
  }

  /** Starts the browser; its first page. */
  async start(): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      ...this.options,
      baseURL: this.url,
      viewport: { width: 360, height: 800 },
    });
    return this.context.pages()[0] ?? this.context.newPage();
  }

  /** Takes the network away, or gives it back. */
  async setOffline(offline: boolean): Promise<void> {
    await this.running.setOffline(offline);
  }

  /** The battery is empty: the browser ends in the middle of what it does. */
  async die(page: Page): Promise<void> {
    const context = this.running;
    const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
    const session = await context.newCDPSession(page);
    // No answer comes from a browser that is gone.
    session.send('Browser.crash').catch(() => undefined);
    await gone;
    this.context = null;
  }

  /** Switched off and on again as people do it: what the browser had still to write down, it has written. Its first page. */
  async restart(): Promise<Page> {
    await this.running.close();
    return this.start();
  }

  async throwAway(): Promise<void> {
    await this.context?.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  private get running(): BrowserContext {
    if (this.context === null) throw new Error('The phone is off');
    return this.context;
  }
}

/** Waits until the app lies on the device. */
export const installed = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null);
