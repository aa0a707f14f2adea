import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatedColumns } from '../../platform/commands/dated.columns.js';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { NameKind } from '../../platform/graphql/names.type.js';
import type { Accessibility } from './venue.type.js';

class PositionColumns {
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
}

@Entity('venue')
export class VenueRow extends EditableRow {
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  @Column({ type: 'uuid', nullable: true }) partOfId!: string | null;
  @Column({ type: 'uuid', nullable: true }) partnerId!: string | null;
  @Column({ type: 'text', nullable: true }) accessibility!: Accessibility | null;
  @Column({ type: 'text', nullable: true }) accessibilityNote!: string | null;
  @Column(() => PositionColumns, { prefix: false }) position!: PositionColumns;
  @Column({ type: 'integer', nullable: true }) capacity!: number | null;
  @Column({ type: 'boolean', nullable: true }) exclusive!: boolean | null;
  @Column({ type: 'tsvector' }) searchWords!: string;
}

@Entity('venue_name')
export class VenueNameRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) venueId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) kind!: NameKind;
  @Column(() => DatedColumns, { prefix: 'validFrom' }) validFrom!: DatedColumns;
  @Column(() => DatedColumns, { prefix: 'validTo' }) validTo!: DatedColumns;
}
