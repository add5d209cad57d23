package dev.onward.cli.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.ScriptedConsole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes that they want to die. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CareTest {
    @TempDir
    Path home;

    private CliTester onward;

    @BeforeEach
    void inIreland() {
        onward = new CliTester(home).in("Europe/Dublin");
    }

    @Test
    void the_words_are_kept_first_and_then_there_is_a_number_to_call() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", "rom")
                .on("How much does it hurt right now?", "10")
                .on("1/4  What happened?", "She left. I want to die.")
                .stopAt("116 123");

        onward.person(person).run("new").failed(130);

        person.assertAllSaid();
        assertThat(onward.read("drafts/2026-11-23-t001.json")).contains("She left. I want to die.");
        assertThat(person.shown()).contains("What you just wrote is kept.").contains("Enter: go on writing.");
    }

    @Test
    void also_where_a_choice_is_asked_for() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", "none of it, I want to die")
                .on("116 123", "s");

        onward.person(person).run("new").ok();

        person.assertAllSaid();
        assertThat(onward.run("show", "last").ok()).contains("none of it, I want to die");
    }

    @Test
    void and_whoever_goes_on_is_asked_again() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", "none of it, I want to die")
                .on("116 123", "she said it in front of them")
                .on("please choose", "social")
                .stopAt("hurt right now?");

        onward.person(person).run("new").failed(130);

        person.assertAllSaid();
        assertThat(onward.read("drafts/2026-11-23-t001.json"))
                .contains("none of it, I want to die", "she said it in front of them", "\"social\"");
    }

    @Test
    void one_may_go_on_and_it_is_not_said_twice() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", "rom")
                .on("How much does it hurt right now?")
                .on("1/4  What happened?", "She left. I want to die.")
                .on("116 123")
                .on("Which words did you actually get?")
                .on("What drew you to them?", "I want to die.")
                .on("2/4")
                .on("3/4")
                .on("not fitting")
                .on("4/4")
                .on("in a week?")
                .on("hurt now?");

        onward.person(person).run("new").ok();

        person.assertAllSaid();
    }

    @Test
    void who_writes_on_instead_of_pressing_a_key_loses_nothing() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life")
                .on("How much does it hurt right now?")
                .on("1/4  What happened?", "I want to die.")
                .on("116 123", "she said she never loved me")
                .stopAt("Which words did you actually get?");

        onward.person(person).run("new").failed(130);

        person.assertAllSaid();
        assertThat(person.shown()).contains("That is kept too, with what you wrote just before.");
        assertThat(onward.read("drafts/2026-11-23-t001.json"))
                .contains("\"I want to die.\",\n        \"she said she never loved me\"");
    }

    @Test
    void words_received_and_what_is_added_to_them_stay_together() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", "cre")
                .on("How much does it hurt right now?")
                .on("1/4  What happened?", "They sent it back.")
                .on("Which words did you actually get?", "No. And I want to die.")
                .on("116 123", "Signed by nobody.")
                .stopAt("2/4");

        onward.person(person).run("new").failed(130);

        person.assertAllSaid();
        assertThat(onward.read("drafts/2026-11-23-t001.json"))
                .contains("\"No. And I want to die.\",")
                .contains("\"Signed by nobody.\"");
    }

    @Test
    void who_writes_on_after_a_question_that_was_skipped_loses_nothing() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life")
                .on("How much does it hurt right now?")
                .on("1/4  What happened?")
                .on("116 123", "it was on the phone")
                .stopAt("2/4");

        onward.person(person).run("new", "--received", "No. I want to die.").failed(130);

        person.assertAllSaid();
        assertThat(onward.read("drafts/2026-11-23-t001.json")).contains("\"it was on the phone\"");
    }

    @Test
    void one_may_stop_there_and_the_entry_is_stored() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life")
                .on("How much does it hurt right now?")
                .on("1/4  What happened?", "I want to die.")
                .on("116 123", "s");

        onward.person(person).run("new").ok();

        person.assertAllSaid();
        assertThat(onward.files()).containsExactly("entries/2026/2026-11-23T110000-rejection-t001.json");
    }

    @Test
    void a_figure_of_speech_is_left_alone() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life", "pro")
                .on("How much does it hurt right now?")
                .on("1/4  What happened?", "This job hunt is killing me.")
                .stopAt("Which words did you actually get?");

        onward.person(person).run("new").failed(130);

        person.assertAllSaid();
    }

    @Test
    void helplines_are_shown_at_any_time() {
        assertThat(onward.run("helplines").ok()).isEqualTo("""
                        Ireland
                          116 123  Samaritans
                            24 hours, every day; e-mail and letters on the web site; samaritans.org
                        Lines in other countries: findahelpline.com, befrienders.org
                        """);
        assertThat(onward.run("helplines", "new", "zealand").ok()).startsWith("New Zealand\n  1737  ");
        assertThat(onward.run("helplines", "UK").ok()).startsWith("United Kingdom\n  116 123  ");
    }

    @Test
    void an_unknown_country_gets_numbers_all_the_same() {
        assertThat(onward.run("helplines", "Atlantis").ok()).startsWith("""
                        There is no line for "Atlantis" in this list.
                          988  United States, Canada
                          116 123  United Kingdom, Ireland
                          13 11 14  Australia
                          1737  New Zealand
                          14416  India
                          0800 567 567  South Africa
                        Lines in other countries: findahelpline.com, befrienders.org
                        Countries in the list: Argentina, \
                        """);
    }

    @Test
    void where_nothing_tells_the_country_there_is_still_a_number_to_call() {
        ScriptedConsole person = new ScriptedConsole()
                .on("Which part of your life")
                .on("How much does it hurt right now?")
                .on("1/4  What happened?", "I want to die.")
                .on("United States, Canada", "s");

        onward.in("UTC").person(person).run("new").ok();

        person.assertAllSaid();
    }

    @Test
    void the_setting_wins_over_the_time_zone_and_that_over_the_locale() {
        assertThat(onward.in("UTC").with("LANG", "fr_FR.UTF-8").run("helplines").ok())
                .startsWith("France");
        assertThat(onward.in("Asia/Calcutta").run("helplines").ok()).startsWith("India");
        assertThat(onward.with("ONWARD_COUNTRY", "nz").run("helplines").ok()).startsWith("New Zealand");
    }
}
