import type { Customer, Equipment, Order } from './customers.d.mts';

export interface Store {
  reset(): void;
  list(): Customer[];
  find(id: string): Customer | undefined;
  equipment(): Equipment[];
  orders(): (Order & { customerId: string; customer: string })[];
  save(id: string, changes: Record<string, unknown>): Customer | undefined;
  remove(ids: string[]): number;
  anonymise(ids: string[]): number;
}

export interface Crm {
  port: number;
  /** Ends with a slash. */
  url: string;
  store: Store;
  close(): Promise<void>;
}

export function serveCrm(options?: { port?: number; cache?: boolean }): Promise<Crm>;
