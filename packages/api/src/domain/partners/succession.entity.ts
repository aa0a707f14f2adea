import { Column, Entity } from 'typeorm';
import { DatedColumns } from '../../platform/commands/dated.columns.js';
import { EditableRow } from '../../platform/commands/editable.entity.js';

@Entity('partner_succession')
export class PartnerSuccessionRow extends EditableRow {
  @Column({ type: 'uuid' }) predecessorId!: string;
  @Column({ type: 'uuid' }) successorId!: string;
  @Column(() => DatedColumns, { prefix: 'happenedOn' }) happenedOn!: DatedColumns;
}
