import '../design/lists.css';
import { useState } from 'react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Tag } from '../api/tags.js';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { RemoveTag, RenameTag } from './TagDialogs.js';
import { useTags } from './tags.queries.js';
import { tagsPageTexts } from './tags.texts.js';

const route = getRouteApi('/shell/tags');

/** All tags with how many bear them: renamed, merged and deleted everywhere at once. */
export function TagsPage() {
  const texts = useTexts(tagsPageTexts);
  return (
    <OnlyWith permission="tag.manage" title={texts.title}>
      <Page
        title={texts.title}
        intro={texts.intro}
        crumbs={[{ label: texts.organisationsPage, to: { to: '/organisations' } }]}
      >
        <TagTable />
      </Page>
    </OnlyWith>
  );
}

function TagTable() {
  const texts = useTexts(tagsPageTexts);
  const { sort } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useTags(sort);
  const [open, setOpen] = useState<{ tag: Tag; isRemoved: boolean } | null>(null);
  const columns = useColumns(setOpen);
  const close = () => setOpen(null);
  return (
    <div className="list-page">
      <Loaded query={list} rows={8}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={texts.none}>
              <p>{texts.noneDetail}</p>
            </Empty>
          ) : (
            <DataTable
              caption={texts.caption}
              columns={columns}
              rows={rows}
              sort={sort ?? 'name'}
              onSort={(next) =>
                void navigate({ search: { sort: next === 'name' ? undefined : next }, replace: true })
              }
              more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
            />
          )
        }
      </Loaded>
      {open !== null &&
        (open.isRemoved ? (
          <RemoveTag tag={open.tag} onClose={close} />
        ) : (
          <RenameTag tag={open.tag} onClose={close} />
        ))}
    </div>
  );
}

function useColumns(open: (what: { tag: Tag; isRemoved: boolean }) => void): Column<Tag>[] {
  const texts = useTexts(tagsPageTexts);
  return [
    { key: 'name', head: texts.name, sort: 'name', cell: ({ name }) => name },
    {
      key: 'organisations',
      head: texts.organisations,
      sort: 'organisations',
      numeric: true,
      cell: ({ name, organisations }) => (
        <Link to="/organisations" search={{ tag: name }}>
          {organisations}
        </Link>
      ),
    },
    {
      key: 'persons',
      head: texts.persons,
      sort: 'persons',
      numeric: true,
      cell: ({ name, persons = 0 }) => (
        <Link to="/persons" search={{ tag: name }}>
          {persons}
        </Link>
      ),
    },
    {
      key: 'change',
      head: '',
      cell: (tag) => (
        <div className="row">
          <Button
            small
            look="tertiary"
            aria-label={texts.renameOf(tag.name)}
            onClick={() => open({ tag, isRemoved: false })}
          >
            {texts.rename}
          </Button>
          <Button
            small
            look="tertiary"
            aria-label={texts.removeOf(tag.name)}
            onClick={() => open({ tag, isRemoved: true })}
          >
            {texts.remove}
          </Button>
        </div>
      ),
    },
  ];
}
