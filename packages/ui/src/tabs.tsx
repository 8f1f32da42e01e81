"use client";

export { Tabs } from "@heroui/react/tabs";
