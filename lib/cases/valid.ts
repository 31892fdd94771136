import { AppError } from '../base/app-error.ts';
import type { z } from '../base/zod.ts';

/**
 * The record, if it has the shape it is stored and exported in; throws `record.invalid`. Checked before writing: what
 * could be saved but not imported again would be lost with the computer.
 */
export function valid<T>(schema: z.ZodType<T>, record: T): T {
  const parsed = schema.safeParse(record);
  if (parsed.success) return parsed.data;
  throw new AppError(
    'record.invalid',
    {
      zh: '有一项内容是空的或格式不对，没有保存。之前保存的内容没有变化。请检查名称是否填写、日期是否完整。',
      en: 'Something is empty or has the wrong form, so it was not saved. What was saved before has not changed. Check that names are filled in and dates are complete.',
    },
    { isFinal: true },
  );
}
