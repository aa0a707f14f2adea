import { Column, Entity } from 'typeorm';
import { DatedColumns } from '../../platform/commands/dated.columns.js';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { MembershipRole, MembershipStatus } from './membership.enums.js';

@Entity('membership')
export class MembershipRow extends EditableRow {
  @Column({ type: 'uuid' }) partnerId!: string;
  @Column({ type: 'uuid' }) partnershipId!: string;
  @Column({ type: 'text' }) role!: MembershipRole;
  @Column({ type: 'text' }) status!: MembershipStatus;
  @Column(() => DatedColumns, { prefix: 'from' }) from!: DatedColumns;
  @Column(() => DatedColumns, { prefix: 'to' }) to!: DatedColumns;
}
