package org.plancheck.ruleset.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;

/** Compiled rules are kept, and used again only if they are whole, the user's own, and of exactly these rules. */
class RuleCacheTest {

    private static RuleFolder rules;

    @TempDir
    private Path folder;

    private RuleCache cache;

    @BeforeAll
    static void few_rules() throws Exception {
        rules = rules("key-areas.drl");
    }

    @BeforeEach
    void empty_cache() {
        cache = RuleCache.in(folder.resolve("made/when/needed"));
    }

    @Test
    void rules_are_found_again_after_they_were_compiled() throws Exception {
        assertThat(cache.find(rules, Permissions.NONE)).isEmpty();
        RuleSet compiled = load(rules);
        assertThat(cache.find(rules, Permissions.NONE)).isPresent();
        RuleSet again = load(rules);
        assertThat(again.criteria()).isEqualTo(compiled.criteria());
        assertThat(names(again)).isEqualTo(names(compiled)).isNotEmpty();
    }

    @Test
    void other_rules_and_other_permissions_are_not_found() throws Exception {
        load(rules);
        assertThat(cache.find(rules("every-proposal.drl"), Permissions.NONE)).isEmpty();
        assertThat(cache.find(rules, new Permissions(List.of("java.time.Clock"))))
                .isEmpty();
    }

    @Test
    void an_edit_to_a_table_is_held_against_the_rules_anew() throws Exception {
        load(rules);
        SortedMap<String, String> files = new TreeMap<>(rules.files());
        files.put("clauses.yaml", files.get("clauses.yaml").replace("- id: T1", "- id: X1"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> load(new RuleFolder("rules", files))))
                .isInstanceOf(BrokenRuleSetException.class)
                .hasMessageContaining("unknown clause");
    }

    @Test
    void a_damaged_entry_is_rebuilt() throws Exception {
        load(rules);
        byte[] whole = Files.readAllBytes(entry());
        for (int at : new int[] {0, 100, whole.length / 2, whole.length - 200}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(entry(), damaged);
            load(rules);
            assertThat(cache.find(rules, Permissions.NONE)).isPresent();
        }
        Files.write(entry(), new byte[0]);
        assertThat(names(load(rules))).isNotEmpty();
    }

    @Test
    void an_entry_of_other_rules_under_this_name_is_not_used() throws Exception {
        load(rules);
        Path mine = entry();
        Files.move(mine, folder.resolve("mine"));
        RuleFolder others = rules("every-proposal.drl");
        load(others);
        Files.move(entry(), mine);
        assertThat(cache.find(rules, Permissions.NONE)).isEmpty();
        assertThat(names(load(rules))).noneMatch(name -> name.startsWith("CYCL"));
    }

    @Test
    void classes_that_do_more_than_rules_may_are_not_loaded_even_if_the_entry_is_whole() throws Exception {
        load(rules);
        RuleCache.CachedRules honest = cache.find(rules, Permissions.NONE).orElseThrow();
        Map<String, byte[]> classes = new HashMap<>(honest.rules().classes());
        String model = honest.rules().models().get(0);
        String evil = Evil.class.getName();
        try (var in = Evil.class.getResourceAsStream("RuleCacheTest$Evil.class")) {
            classes.put(evil, in.readAllBytes());
        }
        cache.keep(
                rules,
                Permissions.NONE,
                new RuleCache.CachedRules(new CompiledRules(classes, List.of(evil, model)), honest.names()));
        assertThat(cache.find(rules, Permissions.NONE).orElseThrow().rules().models())
                .contains(evil);
        assertThat(names(load(rules))).isNotEmpty();
        assertThat(System.getProperty("plancheck.evil")).isNull();
        assertThat(cache.find(rules, Permissions.NONE).orElseThrow().rules().models())
                .containsExactly(model);
    }

    @Test
    void an_entry_that_is_whole_but_cannot_be_loaded_is_rebuilt() throws Exception {
        load(rules);
        RuleCache.CachedRules honest = cache.find(rules, Permissions.NONE).orElseThrow();
        cache.keep(
                rules,
                Permissions.NONE,
                new RuleCache.CachedRules(
                        new CompiledRules(honest.rules().classes(), List.of("plan.Missing")), honest.names()));
        assertThat(names(load(rules))).isNotEmpty();
        assertThat(cache.find(rules, Permissions.NONE).orElseThrow().rules().models())
                .doesNotContain("plan.Missing");
    }

    /** What somebody might put into the cache. */
    static final class Evil {

        Evil() {
            System.setProperty("plancheck.evil", "ran");
        }
    }

    @Test
    void a_folder_that_cannot_be_used_is_no_cache() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(names(RuleSet.load(rules, Permissions.NONE, RuleCache.in(file.resolve("below")))))
                .isNotEmpty();
    }

    @Test
    void runs_at_the_same_time_do_not_disturb_each_other() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<RuleSet>> loads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                loads.add(() -> load(rules));
            }
            for (Future<RuleSet> loaded : threads.invokeAll(loads)) {
                assertThat(names(loaded.get())).isNotEmpty();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(entry()).exists();
    }

    @Test
    void only_the_file_that_was_edited_is_compiled_again() throws Exception {
        load(rules);
        FileTime compiled = FileTime.fromMillis(1);
        Files.setLastModifiedTime(entryOfFile(), compiled);
        RuleFolder edited = with(rules, "more.drl", Files.readString(Path.of("rules/plan/every-proposal.drl")));
        assertThat(names(load(edited))).containsAll(names(load(rules))).anyMatch(name -> name.startsWith("CYCL"));
        List<FileTime> written = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder.resolve("made/when/needed/files"))) {
            for (Path entry : entries.toList()) {
                written.add(Files.getLastModifiedTime(entry));
            }
        }
        assertThat(written).hasSize(2).containsOnlyOnce(compiled);
    }

    @Test
    void a_damaged_entry_of_a_file_is_rebuilt() throws Exception {
        load(rules);
        for (int at : new int[] {0, 1_000, 2_000}) { // the head, and twice within the bytes of a class
            byte[] damaged = Files.readAllBytes(entryOfFile());
            damaged[at] ^= 0x55;
            Files.write(entryOfFile(), damaged);
            Files.delete(entry());
            assertThat(names(load(rules))).isNotEmpty();
            assertThat(Files.readAllBytes(entryOfFile())).isNotEqualTo(damaged);
        }
    }

    @Test
    void a_file_that_uses_what_another_one_imports_is_compiled_with_it() throws Exception {
        String text = rules.files().get("key-areas.drl");
        String without = text.replaceFirst("(?m)^import org\\.plancheck\\.ruleset\\.table\\.\\*;$", "");
        assertThat(without).isNotEqualTo(text);
        RuleFolder both = with(rules("every-proposal.drl"), "key-areas.drl", without);
        assertThat(names(load(both))).isEqualTo(names(RuleSet.load(both)));
    }

    private static RuleFolder with(RuleFolder folder, String file, String text) {
        SortedMap<String, String> files = new TreeMap<>(folder.files());
        files.put(file, text);
        return new RuleFolder(folder.shown(), files);
    }

    @Test
    void old_entries_go() throws Exception {
        for (int i = 0; i < 20; i++) {
            SortedMap<String, String> files = new TreeMap<>(rules.files());
            files.put("key-areas.drl", files.get("key-areas.drl") + "// " + i + "\n");
            cache.keep(
                    new RuleFolder("rules", files),
                    Permissions.NONE,
                    new RuleCache.CachedRules(new CompiledRules(Map.of(), List.of()), ""));
        }
        try (Stream<Path> entries = Files.list(folder.resolve("made/when/needed"))) {
            assertThat(entries).hasSize(16).allMatch(file -> file.toString().endsWith(".zip"));
        }
    }

    private RuleSet load(RuleFolder loaded) throws BrokenRuleSetException {
        return RuleSet.load(loaded, Permissions.NONE, cache);
    }

    /** The only entry. */
    private Path entry() throws Exception {
        return onlyEntry(folder.resolve("made/when/needed"));
    }

    /** The only entry of a single file. */
    private Path entryOfFile() throws Exception {
        return onlyEntry(folder.resolve("made/when/needed/files"));
    }

    private static Path onlyEntry(Path in) throws Exception {
        try (Stream<Path> entries = Files.list(in)) {
            return entries.filter(Files::isRegularFile)
                    .reduce((a, b) -> {
                        throw new AssertionError("two entries");
                    })
                    .orElseThrow();
        }
    }

    private static List<String> names(RuleSet ruleSet) {
        return ruleSet.engine().getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .map(r -> r.getName())
                .sorted()
                .toList();
    }

    private static RuleFolder rules(String file) throws BrokenRuleSetException {
        SortedMap<String, String> files =
                new TreeMap<>(RuleFolder.of(RuleFolder.DEFAULT).files());
        files.keySet().removeIf(name -> name.endsWith(".drl") && !name.equals(file) || name.endsWith(".examples.yaml"));
        files.computeIfPresent(file, (name, text) -> text + "// unlike the shipped file, which arrives compiled\n");
        return new RuleFolder("rules", files);
    }
}
