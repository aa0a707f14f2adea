import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('change')
export class ChangeRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'bigint', insert: false, update: false }) seq!: string;
  @Column({ type: 'timestamptz', insert: false, update: false }) at!: Date;
  @Column({ type: 'uuid', nullable: true }) accountId!: string | null;
  @Column({ type: 'text' }) command!: string;
  @Column({ type: 'uuid', nullable: true }) undoOf!: string | null;
}

export type ChangeAction = 'CREATE' | 'UPDATE' | 'ARCHIVE' | 'RESTORE';

@Entity('change_item')
export class ChangeItemRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) changeId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text' }) subjectType!: string;
  @Column({ type: 'uuid' }) subjectId!: string;
  @Column({ type: 'text' }) action!: ChangeAction;
  @Column({ type: 'jsonb', nullable: true }) before!: Record<string, unknown> | null;
  @Column({ type: 'jsonb', nullable: true }) after!: Record<string, unknown> | null;
}

@Entity('client_mutation')
export class ClientMutationRow {
  @PrimaryColumn({ type: 'uuid' }) accountId!: string;
  @PrimaryColumn({ type: 'text' }) clientMutationId!: string;
  @Column({ type: 'text' }) command!: string;
  @Column({ type: 'text' }) fingerprint!: string;
  @Column({ type: 'jsonb', nullable: true }) result!: Record<string, unknown> | null;
}
