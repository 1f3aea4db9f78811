/**
 * The desk itself: a paper is put on it, and workers see what lies there and what a meeting still lacks. The way of a paper to
 * one person is in {@code give}, and what that person sees of it in {@code mine}.
 */
package uk.opendoor.meeting.release.desk;
