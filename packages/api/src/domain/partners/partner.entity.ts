import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatedColumns } from '../../platform/commands/dated.columns.js';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { NameKind } from '../../platform/graphql/names.type.js';
import type { PartnerKind, Sector } from './partner.enums.js';

@Entity('partner')
export class PartnerRow extends EditableRow {
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) kind!: PartnerKind;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'uuid', nullable: true }) parentId!: string | null;
  @Column({ type: 'text', nullable: true }) description!: string | null;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ type: 'text', nullable: true }) email!: string | null;
  @Column({ type: 'text', nullable: true }) website!: string | null;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  @Column({ type: 'boolean' }) agreedToBePublic!: boolean;
  @Column({ type: 'tsvector' }) searchWords!: string;
}

@Entity('partner_name')
export class PartnerNameRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) partnerId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) kind!: NameKind;
  @Column(() => DatedColumns, { prefix: 'validFrom' }) validFrom!: DatedColumns;
  @Column(() => DatedColumns, { prefix: 'validTo' }) validTo!: DatedColumns;
}
