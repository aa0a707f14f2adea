import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatedColumns } from '../../platform/commands/dated.columns.js';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { NameKind } from '../../platform/graphql/names.type.js';
import type { PartnershipScope, PartnershipStatus, PartnershipSymbol } from './partnership.enums.js';

@Entity('partnership')
export class PartnershipRow extends EditableRow {
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) scope!: PartnershipScope;
  @Column({ type: 'text', nullable: true }) status!: PartnershipStatus | null;
  @Column({ type: 'text', nullable: true }) area!: string | null;
  @Column({ type: 'text', nullable: true }) description!: string | null;
  @Column({ type: 'text', nullable: true }) colour!: string | null;
  @Column({ type: 'text', nullable: true }) symbol!: PartnershipSymbol | null;
  @Column({ type: 'tsvector' }) searchWords!: string;
  @Column(() => DatedColumns, { prefix: 'foundedOn' }) foundedOn!: DatedColumns;
  @Column(() => DatedColumns, { prefix: 'endedOn' }) endedOn!: DatedColumns;
}

@Entity('partnership_name')
export class PartnershipNameRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) partnershipId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) kind!: NameKind;
  @Column(() => DatedColumns, { prefix: 'validFrom' }) validFrom!: DatedColumns;
  @Column(() => DatedColumns, { prefix: 'validTo' }) validTo!: DatedColumns;
}
