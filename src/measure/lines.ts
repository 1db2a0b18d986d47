// Files of JSON lines, read with the place of whatever is wrong.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** @throws with file and line number for a line that is not JSON or not of this shape; empty lines are passed over */
export async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readLine(line, schema, `${file}, line ${index + 1}`)],
  );
}

function readLine<T>(line: string, schema: z.ZodType<T>, where: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Error(`${where}: ${reason}`);
  }
}
