import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** Writes records to files of a bucket, as Firehose does, each ended by a line break as SES ends its own. */
export interface Records {
  /** Resolves when the record is in a file. */
  add(record: unknown): Promise<void>;
}

/** A small Firehose. What is added while a file is being written goes into the next one together, so nothing waits for a timer. */
export const createRecords = ({ s3, bucket }: { s3: S3Client; bucket: string }): Records => {
  let files = 0;
  let waiting: { records: string[]; written: Promise<void> } | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  const write = async (records: readonly string[]): Promise<void> => {
    const Key = `sends/${String(++files).padStart(8, '0')}`;
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: records.join('') }));
  };
  return {
    add(record) {
      if (!waiting) {
        const records: string[] = [];
        const written = writing
          .catch(() => {})
          .then(() => {
            waiting = undefined;
            return write(records);
          });
        writing = written;
        waiting = { records, written };
      }
      waiting.records.push(`${JSON.stringify(record)}\n`);
      return waiting.written;
    },
  };
};
