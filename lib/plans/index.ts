import { registry } from '../base/registry.ts';
import type { Plan } from './plan.ts';

/** Every plan by id. */
export const plans: ReadonlyMap<string, Plan> = registry(
  import.meta.glob<Plan>(['./*.ts', '!./{index,plan}.ts'], { eager: true, import: 'default' }),
);
