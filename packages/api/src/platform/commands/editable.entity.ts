import { Column, PrimaryColumn } from 'typeorm';

/** The columns of every editable row. */
export abstract class EditableRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'timestamptz', nullable: true }) archivedAt!: Date | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column({ type: 'timestamptz' }) updatedAt!: Date;
}
