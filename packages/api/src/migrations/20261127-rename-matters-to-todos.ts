import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The schema calls them to-dos; tables, views and recorded history follow. */
export class RenameMattersToTodos1795737600000 implements MigrationInterface {
  readonly name = 'RenameMattersToTodos1795737600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table matter_dismissal rename to todo_dismissal;
      alter index matter_dismissal_once rename to todo_dismissal_once;
      alter view matter_kind rename to todo_kind;
      alter view matter rename to todo;
      alter function matter_key(text, uuid) rename to todo_key;
      update change_item set subject_type = 'TodoDismissal' where subject_type = 'MatterDismissal';
      update change set command = replace(command, 'Matter', 'Todo') where command in ('dismissMatter', 'reopenMatter');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update change set command = replace(command, 'Todo', 'Matter') where command in ('dismissTodo', 'reopenTodo');
      update change_item set subject_type = 'MatterDismissal' where subject_type = 'TodoDismissal';
      alter function todo_key(text, uuid) rename to matter_key;
      alter view todo rename to matter;
      alter view todo_kind rename to matter_kind;
      alter index todo_dismissal_once rename to matter_dismissal_once;
      alter table todo_dismissal rename to matter_dismissal;
    `);
  }
}
