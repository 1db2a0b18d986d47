// The reader where the program runs from its TypeScript (npm run dev, npm test): a thread has to learn that by itself.
import { register } from 'tsx/esm/api';

register();
const { default: read } = await import('./reader.ts');
export default read;
