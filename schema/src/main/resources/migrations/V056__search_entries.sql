-- One box over matters, parties, docket text and notes, in English and Spanish, without accents.
create schema search;
grant usage on schema search to countersign_app;

create text search configuration search.english (copy = pg_catalog.english);
alter text search configuration search.english alter mapping for hword, hword_part, word with public.unaccent, english_stem;
create text search configuration search.spanish (copy = pg_catalog.spanish);
alter text search configuration search.spanish alter mapping for hword, hword_part, word with public.unaccent, spanish_stem;
create text search configuration search.plain (copy = pg_catalog.simple);
alter text search configuration search.plain alter mapping for hword, hword_part, word with public.unaccent, simple;

create table search.entry (
    firm_id uuid not null,
    matter_id uuid not null,
    kind text not null,
    object_id uuid not null,
    title text not null,
    body text not null,
    at timestamptz not null,
    folded text not null,
    lexemes tsvector not null,
    constraint entry_is_known_by_matter_kind_and_object primary key (firm_id, matter_id, kind, object_id),
    constraint entry_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint a_known_kind check (kind in ('matter', 'party', 'docket', 'note'))
);
comment on table search.entry is 'Derived: what the search box finds, word by word in both languages. Kept by triggers alone; reached only through search.find, which filters firm and walls itself.';
create index matters_by_word on search.entry using gin (lexemes) where kind = 'matter';
create index parties_by_word on search.entry using gin (lexemes) where kind = 'party';
create index docket_by_word on search.entry using gin (lexemes) where kind = 'docket';
create index notes_by_word on search.entry using gin (lexemes) where kind = 'note';
create index entries_by_time on search.entry (firm_id, kind, at desc);
create index names_by_likeness on search.entry using gin (folded public.gin_trgm_ops) where kind = 'party';
alter table search.entry enable row level security;

create function search.lexemes(content text) returns tsvector
    language sql stable
    return to_tsvector('search.english', content) || to_tsvector('search.spanish', content) || to_tsvector('search.plain', content);

-- What each kind of thing is found by: one row for each, whether one thing was written or all are filed anew.
create type search.found_by as (firm_id uuid, matter_id uuid, kind text, object_id uuid, title text, body text, at timestamptz);

create function search.of_matter(m matters.matter) returns setof search.found_by
    language sql stable
begin atomic
    select m.firm_id, m.matter_id, 'matter', m.matter_id, concat_ws(' · ', m.number, m.title),
        concat_ws(' ', m.case_number, replace(m.case_number, '-', ' '), m.judge, m.summary), m.opened_on::timestamp at time zone 'UTC';
end;

create function search.of_party(p matters.party) returns setof search.found_by
    language sql stable
begin atomic
    select p.firm_id, p.matter_id, 'party', p.party_id, p.name, concat_ws(' ', p.role, nullif(array_to_string(p.former_names, ' '), ''), p.email), p.added_at;
end;

create function search.of_note(n matters.note) returns setof search.found_by
    language sql stable
begin atomic
    select n.firm_id, n.matter_id, 'note', n.note_id, left(n.text, 80), n.text, n.written_at;
end;

create function search.of_event(e docket.event) returns setof search.found_by
    language sql stable
begin atomic
    select e.firm_id, e.matter_id, 'docket', e.event_id, e.title, e.source_text, coalesce(e.happened_on::timestamp at time zone 'UTC', e.entered_at);
end;

create function search.of_paper(p docket.paper) returns setof search.found_by
    language sql stable
begin atomic
    select p.firm_id, p.matter_id, 'docket', p.paper_id, p.title, concat_ws(' ', p.caption, p.case_number), p.received_at where p.matter_id is not null;
end;

create function search.put(things search.found_by[]) returns void
    language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
begin
    insert into search.entry (firm_id, matter_id, kind, object_id, title, body, at, folded, lexemes)
    select t.firm_id, t.matter_id, t.kind, t.object_id, t.title, t.body, t.at, lower(public.unaccent('public.unaccent'::regdictionary, t.title)),
        search.lexemes(t.title || ' ' || left(t.body, 100000))
    from unnest(things) t
    on conflict (firm_id, matter_id, kind, object_id) do update
        set title = excluded.title, body = excluded.body, at = excluded.at, folded = excluded.folded, lexemes = excluded.lexemes;
end
$$;

-- A trigger's first argument is the kind, the second the column that names the thing, the third what it is found by.
create function search.follow() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    now_in uuid := case when tg_op <> 'DELETE' then new.matter_id end;
    was_in uuid := case when tg_op <> 'INSERT' then old.matter_id end;
begin
    if was_in is distinct from now_in and was_in is not null then
        delete from search.entry where firm_id = old.firm_id and kind = tg_argv[0]
            and matter_id = was_in and object_id = (to_jsonb(old) ->> tg_argv[1])::uuid;
    end if;
    if now_in is not null then
        case tg_argv[2]
            when 'matter' then perform search.put(array(select f from search.of_matter(new) f));
            when 'party' then perform search.put(array(select f from search.of_party(new) f));
            when 'note' then perform search.put(array(select f from search.of_note(new) f));
            when 'event' then perform search.put(array(select f from search.of_event(new) f));
            else perform search.put(array(select f from search.of_paper(new) f));
        end case;
    end if;
    return null;
end
$$;
create trigger search_follows after insert or update or delete on matters.matter for each row execute function search.follow('matter', 'matter_id', 'matter');
create trigger search_follows after insert or update or delete on matters.party for each row execute function search.follow('party', 'party_id', 'party');
create trigger search_follows after insert or update or delete on matters.note for each row execute function search.follow('note', 'note_id', 'note');
create trigger search_follows after insert or update or delete on docket.event for each row execute function search.follow('docket', 'event_id', 'event');
create trigger search_follows after insert or update or delete on docket.paper for each row execute function search.follow('docket', 'paper_id', 'paper');

-- Files everything anew: for a load that was written with triggers off, by the owner.
create function search.file_all() returns void
    language plpgsql set search_path = pg_catalog as $$
begin
    truncate search.entry;
    insert into search.entry (firm_id, matter_id, kind, object_id, title, body, at, folded, lexemes)
    select t.firm_id, t.matter_id, t.kind, t.object_id, t.title, t.body, t.at, lower(public.unaccent('public.unaccent'::regdictionary, t.title)),
        search.lexemes(t.title || ' ' || left(t.body, 100000))
    from (select f.* from matters.matter m, search.of_matter(m) f
        union all select f.* from matters.party p, search.of_party(p) f
        union all select f.* from matters.note n, search.of_note(n) f
        union all select f.* from docket.event e, search.of_event(e) f
        union all select f.* from docket.paper p, search.of_paper(p) f) t;
end
$$;

-- Words in either language, the last one also as a beginning.
create function search.query(asked text) returns tsquery
    language sql stable
    return websearch_to_tsquery('search.english', asked) || websearch_to_tsquery('search.spanish', asked)
        || coalesce((select nullif(string_agg(quote_literal(word) || ':*', ' & ' order by place), '')::tsquery
            from regexp_split_to_table(lower(public.unaccent('public.unaccent'::regdictionary, asked)), '[^[:alnum:]]+') with ordinality w(word, place)
            where word <> '' and asked !~ '["-]'), websearch_to_tsquery('search.english', asked));

-- The best of each kind among the matters of someone who has few: all their rows are walked, with a plan that is kept.
create function search.among_few(firm uuid, person uuid, words tsquery, plain text, of_each integer) returns setof search.entry
    language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
    return query
    with fitting as materialized (
        select e, e.kind, ts_rank(e.lexemes, words) + public.strict_word_similarity(plain, e.folded) as likeness, e.at, e.object_id
        from walls.access a join search.entry e on e.firm_id = a.firm_id and e.matter_id = a.matter_id
        where a.firm_id = firm and a.person_id = person
          and (e.lexemes @@ words or (e.kind = 'party' and public.strict_word_similarity(plain, e.folded) >= 0.5))),
    ranked as (
        select f.e, row_number() over (partition by f.kind order by f.likeness desc, f.at desc, f.object_id) as place from fitting f)
    select (r.e).* from ranked r where r.place <= of_each;
end
$$;

-- The same of one kind among very many matters: what the index of words gives where that is little, else the newest that fit.
-- Rows of matters that are closed cost the same as rows that do not exist.
create function search.of_words(firm uuid, of_kind text, words tsquery, at_most integer) returns setof search.entry
    language plpgsql stable set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off as $$
begin
    return query select e.* from search.entry e where e.kind = of_kind and e.lexemes @@ words and e.firm_id = firm limit at_most;
end
$$;

create function search.newest(firm uuid, person uuid, of_kind text, words tsquery) returns setof search.entry
    language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off as $$
begin
    return query select e.* from search.entry e
    where e.firm_id = firm and e.kind = of_kind and e.lexemes @@ words
      and exists (select from walls.access a where a.firm_id = firm and a.person_id = person and a.matter_id = e.matter_id offset 0)
    order by e.at desc limit 200;
end
$$;

create function search.among_many(firm uuid, person uuid, of_kind text, words tsquery, plain text, of_each integer) returns setof search.entry
    language plpgsql stable as $$
declare
    fitting search.entry[] := array(select e from search.of_words(firm, of_kind, words, 1001) e);
begin
    if cardinality(fitting) > 1000 then fitting := array(select e from search.newest(firm, person, of_kind, words) e); end if;
    return query
    select e.* from unnest(fitting) e
    where exists (select from walls.access a where a.firm_id = firm and a.person_id = person and a.matter_id = e.matter_id offset 0)
    order by ts_rank(e.lexemes, words) + public.strict_word_similarity(plain, e.folded) desc, e.at desc, e.object_id
    limit of_each;
end
$$;

-- What the viewer may open and what fits, the best few of each kind. The day of an event whose first entry is unseen gives way
-- to the moment at which it was entered. is_day: at stands for a court day, not for a moment of the viewer's own day.
create function search.find(asked text, of_each integer)
    returns table (kind text, object_id uuid, matter_id uuid, matter_number text, matter_title text, title text, snippet text, at timestamptz, is_day boolean)
    language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
    firm uuid := walls.viewer_firm();
    person uuid := walls.viewer_person();
    words tsquery := search.query(asked);
    plain text := lower(public.unaccent('public.unaccent'::regdictionary, asked));
    kinds text[] := '{matter,party,docket,note}';
    best search.entry[];
begin
    if numnode(words) = 0 then return; end if;
    if (select count(*) <= 2000 from (select from walls.access a where a.firm_id = firm and a.person_id = person limit 2001) few) then
        best := array(select e from search.among_few(firm, person, words, plain, of_each) e);
    else
        best := array(select e from unnest(kinds) k, search.among_many(firm, person, k, words, plain, of_each) e);
    end if;
    return query
    select b.kind, b.object_id, b.matter_id, m.number, m.title, b.title,
        case when to_tsvector('search.spanish', b.body) @@ words and not to_tsvector('search.english', b.body) @@ words
            then ts_headline('search.spanish', b.body, words, E'StartSel=\u0002,StopSel=\u0003,MaxFragments=2,MaxWords=18,MinWords=6,FragmentDelimiter= … ')
            else ts_headline('search.english', b.body, words, E'StartSel=\u0002,StopSel=\u0003,MaxFragments=2,MaxWords=18,MinWords=6,FragmentDelimiter= … ') end,
        case when b.object_id in (select hidden from docket.first_entries_hidden() hidden)
            then (select v.entered_at from docket.event v where v.firm_id = b.firm_id and v.event_id = b.object_id) else b.at end,
        b.kind = 'matter' or exists (select from docket.event v where v.firm_id = b.firm_id and v.event_id = b.object_id
            and v.happened_on is not null and v.event_id not in (select hidden from docket.first_entries_hidden() hidden))
    from unnest(best) b join matters.matter m on m.firm_id = b.firm_id and m.matter_id = b.matter_id
    order by array_position(kinds, b.kind), ts_rank(b.lexemes, words) + public.strict_word_similarity(plain, b.folded) desc, 8 desc, b.object_id;
end
$$;
grant execute on function search.find(text, integer) to countersign_app;

select search.file_all();
