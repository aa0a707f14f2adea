import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EditableRow } from '../../platform/commands/editable.entity.js';
import type { AccountStatus, Role } from './account.enums.js';

/** An account without its password hash, which commands do not load and history does not store. */
@Entity('account')
export class AccountRow extends EditableRow {
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text' }) emailKey!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) status!: AccountStatus;
}

@Entity('account_role')
export class AccountRoleRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) accountId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text' }) role!: Role;
  @Column({ type: 'uuid', nullable: true }) partnershipId!: string | null;
  @Column({ type: 'uuid', nullable: true }) partnerId!: string | null;
}
