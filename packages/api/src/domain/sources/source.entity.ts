import { Column, Entity } from 'typeorm';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { SourceKind } from './source.type.js';

@Entity('source')
export class SourceRow extends EditableRow {
  @Column({ type: 'text' }) kind!: SourceKind;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', nullable: true }) publisher!: string | null;
  @Column({ type: 'text', nullable: true }) url!: string | null;
  @Column({ type: 'date', nullable: true }) retrievedOn!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'tsvector' }) searchWords!: string;
}

@Entity('statement')
export class StatementRow extends EditableRow {
  @Column({ type: 'uuid' }) sourceId!: string;
  @Column({ type: 'uuid', nullable: true }) networkId!: string | null;
  @Column({ type: 'uuid', nullable: true }) partnershipId!: string | null;
  @Column({ type: 'uuid', nullable: true }) partnerId!: string | null;
  @Column({ type: 'uuid', nullable: true }) membershipId!: string | null;
  @Column({ type: 'uuid', nullable: true }) venueId!: string | null;
  @Column({ type: 'uuid', nullable: true }) eventSeriesId!: string | null;
  @Column({ type: 'uuid', nullable: true }) eventId!: string | null;
  @Column({ type: 'text' }) field!: string;
  @Column({ type: 'text', nullable: true }) value!: string | null;
  @Column({ type: 'date', nullable: true }) valueEarliest!: string | null;
  @Column({ type: 'date', nullable: true }) valueLatest!: string | null;
  @Column({ type: 'text', nullable: true }) wording!: string | null;
}
