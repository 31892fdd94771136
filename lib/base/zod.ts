import * as z from 'zod';

// Extension pages forbid eval; without this Zod probes for it and each probe is reported as a policy violation.
z.config({ jitless: true });

export { z };
