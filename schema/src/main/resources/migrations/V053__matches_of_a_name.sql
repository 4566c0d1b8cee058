-- Which names on file are like a searched one, how much, and why. All work is done before anyone asks who may see it,
-- so that it is the same for everybody. No role may call these two; conflicts.search does.
create type conflicts.likeness as (position integer, token text, likeness real, how text);

create function conflicts.alike(of_firm uuid, at_position integer, asked text, of_organisation boolean) returns setof conflicts.likeness
    language sql stable
begin atomic
    with near as (
        select distinct s.token, left(s.key, 1) as by from conflicts.spelling_keys(asked) k
        join conflicts.spelling s on s.firm_id = of_firm and s.key = k)
    select at_position, asked, 1.0::real, 'same'
    union all
    select at_position, other.name, 0.9::real, 'nickname' from conflicts.nickname mine
        join conflicts.nickname other using (circle) where mine.name = asked and other.name <> asked and not of_organisation
    union all
    select at_position, near.token, 0.92::real, case when length(near.token) = length(asked)
            and (select string_agg(c, '' order by c) from regexp_split_to_table(near.token, '') c)
              = (select string_agg(c, '' order by c) from regexp_split_to_table(asked, '') c) then 'swapped' else 'letter' end
        from near where by = 'd' and token <> asked
    union all
    select at_position, near.token, 0.85::real, 'sound' from near
        where by in ('p', 's') and token <> asked
          and (public.levenshtein(token, asked) <= 1 + length(asked) / 5 or public.similarity(token, asked) >= 0.4
               or (by = 's' and left(conflicts.spanish_sound(token), 4) = left(conflicts.spanish_sound(asked), 4)))
    union all
    select at_position, left(asked, 1), 0.7::real, 'initial' where length(asked) > 1 and not of_organisation
    union all
    select at_position, '~' || asked, 0.7::real, 'initial' where length(asked) = 1 and not of_organisation;
end;

create function conflicts.matches(of_firm uuid, searched text, kind text)
    returns table (name_id uuid, source text, source_id uuid, matter_id uuid, person_id uuid, name text, score real, reasons text[])
    language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
    is_organisation boolean := coalesce(kind = 'organisation', conflicts.is_of_organisation(searched));
    all_words text[] := conflicts.words(searched, is_organisation);
    q text[] := (conflicts.telling(all_words, is_organisation))[1:8];
    together text[] := conflicts.joined(all_words, is_organisation);
    mark text := conflicts.firm_mark(of_firm);
    like_it conflicts.likeness[];
    alternatives text[];
    wanted text;
    singles text;
begin
    if cardinality(q) = 0 or (not is_organisation and not exists (select from unnest(q) t where length(t) > 1)) then return; end if;
    like_it := array(
        select distinct on (l.position, l.token) l from unnest(q) with ordinality t(token, place),
            conflicts.alike(of_firm, t.place::integer, t.token, is_organisation) l order by l.position, l.token, l.likeness desc)
        || array(select row(t.place, j, 0.95, case when q[1] || coalesce(q[2], '') like left(j, 1) || '%' and length(j) = cardinality(array(select 1 from unnest(all_words) a where not exists (select from conflicts.word w where w.word = a and w.sort in ('particle', 'company')))) and is_organisation then 'acronym' else 'joined' end)::conflicts.likeness
            from unnest(together) j, unnest(q) with ordinality t(token, place)
            where j like '%' || t.token || '%' or (t.place = 1 and is_organisation));
    select array_agg(g.one_of order by g.position) into alternatives from (
        select l.position, '(' || string_agg(quote_literal(mark || l.token), '|') || ')' as one_of from unnest(like_it) l group by l.position) g;
    select string_agg(quote_literal(mark || '=' || l.token), '|') into singles from unnest(like_it) l where l.how not in ('initial');
    if cardinality(q) = 1 then
        wanted := alternatives[1];
    else
        select string_agg('(' || alternatives[i] || '&(' || array_to_string(alternatives[i + 1:], '|') || '))', '|') into wanted
        from generate_series(1, cardinality(alternatives) - 1) i;
        wanted := wanted || '|' || singles;
    end if;
    return query
    with likes as materialized (select * from unnest(like_it)),
    candidate as materialized (
        select n.* from conflicts.name n where n.lexemes @@ wanted::tsquery and n.firm_id = of_firm),
    pair (name_id, position, place, likeness, how) as (
        select c.name_id, l.position, f.place, l.likeness, case when f.place = 0 and l.how = 'same' then 'joined' else l.how end
        from candidate c cross join lateral (
            select token, place from unnest(c.tokens) with ordinality t(token, place)
            union all select j, 0 from unnest(c.joined) j) f
        join likes l on l.token = f.token
        union all
        select c.name_id, l.position, f.place, l.likeness, l.how
        from candidate c cross join lateral unnest(c.tokens) with ordinality f(token, place)
        join likes l on l.token = '~' || left(f.token, 1) and not c.of_organisation),
    best as (
        select distinct on (p.name_id, p.position) p.name_id, p.position, p.place, p.likeness, p.how
        from pair p order by p.name_id, p.position, p.likeness desc, abs(p.place - p.position)),
    sum as (
        select b.name_id, count(*) as of_asked, count(distinct b.place) as of_filed, avg(b.likeness) as likeness,
            bool_or(b.how <> 'initial') as telling, array_agg(distinct b.how) as how, bool_or(b.place = 0) as together,
            array_agg(b.position order by b.position) as positions, array_agg(b.place order by b.position) as places
        from best b group by b.name_id),
    judged as (
        select c.*, s.likeness as alike, s.how, s.positions, s.places, s.together, cardinality(c.tokens) as n, least(s.of_asked, s.of_filed) as m,
            case when s.together then 1 else (2.0 * least(s.of_asked, s.of_filed)) / (cardinality(q) + cardinality(c.tokens)) end as share
        from sum s join candidate c using (name_id) where s.telling)
    select j.name_id, j.source, j.source_id, j.matter_id, j.person_id, j.name,
        (j.alike * (0.6 + 0.4 * least(j.share, 1)))::real,
        array(select h from unnest(j.how) h where h <> 'same' order by h)
            || case when lower(j.name) <> lower(searched) and conflicts.folded(j.name) = conflicts.folded(searched) then '{accent}'::text[] else '{}' end
            || case when j.places <> array(select p from unnest(j.places) p order by p) then '{order}'::text[] else '{}' end
            || case when not j.together and (j.m < cardinality(q) or j.m < j.n) then '{part}'::text[] else '{}' end
            || case when j.source = 'former' then '{former}'::text[] else '{}' end
    from judged j
    where case
        when j.together then true
        when j.of_organisation <> is_organisation and j.m < 2 then (cardinality(q) = 1 and j.n = 1)
            or (kind is null and j.of_organisation and j.m = j.n and conflicts.rest_is_general(q, j.positions))
        when is_organisation or j.of_organisation then j.m >= least(cardinality(q), j.n)
        when j.m < 2 then least(cardinality(q), j.n) = 1
        else not (conflicts.only_given(q, j.positions) and conflicts.left_over(q, j.positions) and conflicts.left_over(j.tokens, j.places))
    end;
end
$$;

-- Whether the words at these places are all given names: "Ana María" alone does not make two people one.
create function conflicts.only_given(words text[], places bigint[]) returns boolean
    language sql stable
    return not exists (select from unnest(places) p where not exists (select from conflicts.nickname k where k.name = words[p]));

-- Whether a word that is no given name stands at none of these places.
create function conflicts.left_over(words text[], places bigint[]) returns boolean
    language sql stable
    return exists (select from unnest(words) with ordinality w(token, place)
        where w.place <> all (places) and not exists (select from conflicts.nickname k where k.name = w.token));

-- Whether every word that stands at none of these places is a general company word ("Transportes").
create function conflicts.rest_is_general(words text[], places bigint[]) returns boolean
    language sql stable
    return not exists (select from unnest(words) with ordinality w(token, place)
        where w.place <> all (places) and not exists (select from conflicts.word k where k.word = w.token and k.sort = 'general'));
