import { config } from 'zod';

// Zod would try once whether code may be made from text, and the content security policy would report it.
config({ jitless: true });
