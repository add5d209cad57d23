package dev.onward.care;

/**
 * Someone to call.
 *
 * @param country two letters, ISO 3166-1
 * @param name the line's own name
 * @param phone as one dials it inside the country
 * @param write how to write instead of calling; may be empty
 * @param hours when someone answers; empty when no source states it
 * @param web the organisation's web site; may be empty
 */
public record Helpline(String country, String name, String phone, String write, String hours, String web) {}
