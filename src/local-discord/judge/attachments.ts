// Attachments: what a body lists has to be uploaded with it, or to stand on the message already.

import type { APIMessage } from 'discord-api-types/v10';
import type { MessageBody } from '../messages/compose.js';
import type { UploadedFile } from '../rest/body.js';
import { type Path, type Problem, problem, repeated } from './problems.js';

const MAX_FILES = 10;

/** What is wrong with the attachments of a message and the files that came along. */
export function attachmentProblems(
  body: MessageBody,
  files: readonly UploadedFile[],
  before: APIMessage | undefined,
  path: Path,
): Problem[] {
  const listed = (body.attachments ?? []).map(({ id }) => String(id));
  const known = new Set([...files.map(({ id }) => id), ...(before?.attachments ?? []).map(({ id }) => id)]);
  const at = [...path, 'attachments'];
  return [
    ...(files.length > MAX_FILES ? [problem.tooLong(at, MAX_FILES)] : []),
    ...listed.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            problem.other(
              [...at, index, 'id'],
              'ATTACHMENT_NOT_FOUND',
              'No uploaded file or attachment has this id.',
            ),
          ],
    ),
    ...repeated(listed).map((index) =>
      problem.other([...at, index, 'id'], 'ATTACHMENT_DUPLICATED', 'Two attachments cannot have one id.'),
    ),
  ];
}
